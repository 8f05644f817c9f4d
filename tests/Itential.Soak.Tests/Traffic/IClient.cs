namespace Itential.Soak.Tests.Traffic;

/// <summary>One client of one server, and the calls that it makes.</summary>
internal interface IClient : IAsyncDisposable
{
    /// <summary>Calls that go well only without faults: what the later ones need to know or to find.</summary>
    Task PrepareAsync();

    /// <summary>A call of any kind.</summary>
    Task CallAsync(Turn turn);

    /// <summary>A synchronous call.</summary>
    void Call(Turn turn);
}
