namespace Itential.Testing.Hosting;

/// <summary>Marks an endpoint that gives out sessions: its requests count as logins and need none.</summary>
internal sealed class LoginEndpoint
{
    public static readonly LoginEndpoint Marker = new();

    private LoginEndpoint()
    {
    }
}
