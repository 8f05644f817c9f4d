namespace Itential.Diagnostics.Redaction;

/// <summary>The holder of a secret that is too short to be looked for.</summary>
internal sealed class IgnoredSecret : IDisposable
{
    public static IgnoredSecret Instance { get; } = new();

    public void Dispose()
    {
        // Nothing is held.
    }
}
