namespace Itential.Platform;

/// <summary>A service account to be made.</summary>
/// <param name="Name">The name of the account.</param>
/// <param name="Description">What it is for.</param>
public sealed record NewServiceAccount(string Name, string Description);
