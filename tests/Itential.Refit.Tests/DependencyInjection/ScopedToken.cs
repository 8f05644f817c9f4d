namespace Itential.Refit.Tests.DependencyInjection;

/// <summary>Something that lives as long as one request's scope.</summary>
internal sealed class ScopedToken : IDisposable
{
    private readonly TokenScopes _scopes;

    public ScopedToken(TokenScopes scopes)
    {
        _scopes = scopes;
        Value = $"t{++scopes.Made}";
    }

    public string Value { get; }

    public void Dispose() => _scopes.Ended++;
}
