namespace AotSmoke.OwnApi;

public sealed record NewDevice(string Name);
