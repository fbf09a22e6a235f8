package prongsai.read.page;

/** Disjoint sets of the numbers from 0. */
final class Unions {
    private final int[] parent;

    Unions(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int find(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Puts two sets together; the smaller number stands for both. */
    void unite(int a, int b) {
        int first = find(a);
        int second = find(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
