package org.bidweave.model;

/// A person to talk to. Personal data: kept in the directory only, and erased on request.
public record Contact(String name, String role, String email, String phone) {

    public Contact {
        name = name.strip();
        role = role.strip();
        email = email.strip();
        phone = phone.strip();
    }

    public Contact withName(String name) {
        return new Contact(name, role, email, phone);
    }

    public Contact withRole(String role) {
        return new Contact(name, role, email, phone);
    }

    public Contact withEmail(String email) {
        return new Contact(name, role, email, phone);
    }

    public Contact withPhone(String phone) {
        return new Contact(name, role, email, phone);
    }
}
