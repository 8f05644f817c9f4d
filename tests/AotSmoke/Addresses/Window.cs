namespace AotSmoke.Addresses;

public sealed record Window(int From, int To);
