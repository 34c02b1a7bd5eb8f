/** Postings written for the tests. */
export const CREATOR = `# Social Media Manager

Moss & Finch bakes bread in three small shops.

## What you will do

- Film and edit short videos of our bakers for TikTok and Instagram
- Write captions and posts for all our channels
- Photograph new products every week
- Design graphics and stories in Canva
- Produce a monthly video about one of our suppliers
- Write the blog and the newsletter

## What you bring

- Two years of experience with video
- A driving licence

## What we offer

- Free bread
`;

export const NURSE = `Staff Nurse, Night Shift

Your tasks:
- Give medicines and keep the records of patients
- Prepare patients for operations
- Hand over to the day shift every morning
- Clean and order the instruments
- Teach students on the ward

You need a nursing licence.
`;

export const CREATOR_PAGE = `<!doctype html>
<html lang="en">
<head><title>Social Media Manager - Moss &amp; Finch</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "JobPosting", "title": "Social Media Manager", broken</script>
</head>
<body>
<nav><a href="/">Home</a> <a href="/jobs">All jobs</a></nav>
<main>
<h1>Social Media Manager</h1>
<p>Moss &amp; Finch bakes bread in three small shops.</p>
<h2>What you will do</h2>
<ul>
<li>Film and edit short videos of our bakers for TikTok and Instagram</li>
<li>Write captions and posts for all our channels</li>
<li>Photograph new products every week</li>
<li>Design graphics and stories in Canva</li>
<li>Produce a monthly video about one of our suppliers</li>
<li>Write the blog and the newsletter</li>
</ul>
<h2>What you bring</h2>
<ul><li>Two years of experience with video</li><li>A driving licence</li></ul>
<p><a href="/apply">Apply now</a></p>
</main>
</body></html>
`;

/** A page without a posting. */
export const STORY = `<!doctype html><title>Our bread</title><main><h1>Our bread</h1>
${'<p>Every loaf rests for a day before it is baked, and the oven is older than the street it stands in.</p>'.repeat(12)}
</main>`;

/** One line of `check -`. */
export function postingLine(fields: object): string {
  return `${JSON.stringify({ id: 'p', title: 'Social Media Manager', body: CREATOR, format: 'markdown', ...fields })}\n`;
}
