namespace Itential.Refit.Tests.DependencyInjection;

/// <summary>Counts the scopes it is made in.</summary>
internal sealed class TokenScopes
{
    public int Made { get; set; }

    public int Ended { get; set; }
}
