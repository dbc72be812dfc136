package org.bidweave.directory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Many texts, numbered in the order they were added, in a seventh of the memory that strings take.
final class PackedTexts {

    private static final int SPREAD = 0x9E3779B9;

    private byte[] bytes = new byte[1 << 16];
    private int[] ends = new int[1 << 12];
    private int[] slots = {};
    private int size;

    void add(String text) {
        var added = text.getBytes(StandardCharsets.UTF_8);
        int from = end(size - 1);
        if (from + added.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), from + added.length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
        }
        System.arraycopy(added, 0, bytes, from, added.length);
        ends[size++] = from + added.length;
    }

    /// No more are added: gives back the room that was kept for them.
    void trim() {
        bytes = Arrays.copyOf(bytes, end(size - 1));
        ends = Arrays.copyOf(ends, size);
    }

    /// From now on `find` finds.
    void makeFindable() {
        slots = new int[Math.max(2, Integer.highestOneBit(size) * 4)];
        for (int number = size - 1; number >= 0; number--) {
            slots[slot(Arrays.copyOfRange(bytes, end(number - 1), ends[number]))] = number + 1;
        }
    }

    int size() {
        return size;
    }

    String get(int number) {
        int from = end(number - 1);
        return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
    }

    private int end(int number) {
        return number < 0 ? 0 : ends[number];
    }

    boolean is(int number, byte[] text) {
        return ends[number] - end(number - 1) == text.length && startsWith(number, text);
    }

    boolean startsWith(int number, byte[] start) {
        int from = end(number - 1);
        return ends[number] - from >= start.length && Arrays.equals(bytes, from, from + start.length, start, 0, start.length);
    }

    /// The number of the text, below zero where it is not there.
    int find(String text) {
        return slots[slot(text.getBytes(StandardCharsets.UTF_8))] - 1;
    }

    private int slot(byte[] text) {
        int hash = Arrays.hashCode(text) * SPREAD;
        int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
        while (slots[slot] != 0 && !is(slots[slot] - 1, text)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
