package org.bidweave.directory;

/// What is imported as one and replaced as one: a regulator's register, or a list of the user's own, which is known by its name.
public record DirectoryPart(Register register, String list) {

    public static DirectoryPart of(Register register) {
        return new DirectoryPart(register, "");
    }

    public static DirectoryPart list(String name) {
        return new DirectoryPart(Register.OTHER_LIST, name);
    }

    /// Who keeps it, or the list's name: "your list “Partners 2026”".
    public String title() {
        return list.isEmpty() ? register.keeper() : "your list “" + list + "”";
    }
}
