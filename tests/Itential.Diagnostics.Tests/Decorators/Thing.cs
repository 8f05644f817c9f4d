namespace Itential.Diagnostics.Tests.Decorators;

/// <summary>A service that counts its disposals.</summary>
internal sealed class Thing(string? key = null) : IThing, IDisposable
{
    public int Disposals { get; private set; }

    public string Name() => key ?? "thing";

    public void Dispose() => Disposals++;
}
