namespace Itential.Diagnostics.Tests.Decorators;

/// <summary>A service that its users may dispose.</summary>
[Trace]
public interface IOwned : IDisposable, IAsyncDisposable
{
    int Disposals { get; }

    void Work();
}
