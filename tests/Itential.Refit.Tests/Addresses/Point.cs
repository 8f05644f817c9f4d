namespace Itential.Refit.Tests.Addresses;

public sealed record Point(int X, int? Y = null, string[]? Tags = null);
