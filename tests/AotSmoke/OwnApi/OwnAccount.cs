namespace AotSmoke.OwnApi;

public sealed record OwnAccount(string Username);
