namespace AotSmoke.Addresses;

public sealed record DeviceSearch(string HostName, DateOnly LastSeen, Window Ports);
