namespace Itential.Diagnostics.Redaction;

/// <summary>One holder of a known secret.</summary>
internal sealed class KnownSecretRegistration(Secret secret) : IDisposable
{
    private Secret? _secret = secret;

#pragma warning disable MA0055 // a client that is forgotten instead of disposed must not keep its password known for ever
    ~KnownSecretRegistration() => Release();
#pragma warning restore MA0055

    public void Dispose()
    {
        Release();
        GC.SuppressFinalize(this);
    }

    private void Release()
    {
        if (Interlocked.Exchange(ref _secret, null) is { } held)
        {
            KnownSecrets.Release(held);
        }
    }
}
