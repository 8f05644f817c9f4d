namespace Itential.Platform;

/// <summary>The body that a new service account is sent in.</summary>
/// <param name="AccountData">The service account.</param>
public sealed record NewServiceAccountBody(NewServiceAccount AccountData)
{
    /// <summary>Wraps a service account.</summary>
    public static implicit operator NewServiceAccountBody(NewServiceAccount accountData) => new(accountData);
}
