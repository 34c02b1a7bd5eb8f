console.error('lexicon: nothing to compile yet');
