package org.bidweave.exchange.register;

/// Numbers from 0 up for the keys that turn up, in their order.
final class Keys {

    private static final int SPREAD = 0x9E3779B9;

    private int[] keys = new int[1 << 12];
    private int[] places = new int[1 << 12];
    private int size;

    int size() {
        return size;
    }

    /// The key's place; a new one where it is new.
    int placeOf(int key) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (places[slot] == 0) {
            keys[slot] = key;
            places[slot] = ++size;
        }
        return places[slot] - 1;
    }

    /// Below zero where the key is not there.
    int find(int key) {
        return places[slot(key)] - 1;
    }

    private int slot(int key) {
        int slot = (key * SPREAD) >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
        while (places[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldPlaces = places;
        keys = new int[oldKeys.length * 2];
        places = new int[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldPlaces[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                places[slot] = oldPlaces[old];
            }
        }
    }
}
