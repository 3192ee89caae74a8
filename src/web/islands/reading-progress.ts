// Shows how far the reading of a source has come; without it the page asks again by itself.
export {}
