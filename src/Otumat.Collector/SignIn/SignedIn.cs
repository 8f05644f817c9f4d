namespace Otumat.Collector;

/// <summary>Somebody who may decide; without a name where nobody signs in.</summary>
internal sealed record SignedIn(string? Name);
