// Measures only Node's start, with the module system of the bundles.
