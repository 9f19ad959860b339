// Node's own start, in the module system that the bundles use.
