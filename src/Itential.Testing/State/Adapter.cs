using System.Text.Json.Nodes;

namespace Itential.Testing.State;

/// <summary>An adapter, with the states that still lie before it.</summary>
internal sealed class Adapter(string name, JsonObject document, string state, DateTimeOffset since)
{
    private readonly Queue<string> _ahead = new();
    private DateTimeOffset _lastStepAt = since;

    public string Name { get; } = name;

    public JsonObject Document { get; } = document;

    public string State { get; private set; } = state;

    private string StartOutcome => Name.Contains("fail", StringComparison.OrdinalIgnoreCase) ? AdapterState.Dead : AdapterState.Running;

    public void Start(DateTimeOffset now) => Go(now, AdapterState.Starting, StartOutcome);

    public void Stop(DateTimeOffset now) => Go(now, AdapterState.Stopping, AdapterState.Stopped);

    public void Restart(DateTimeOffset now) => Go(now, AdapterState.Stopping, AdapterState.Starting, StartOutcome);

    public void Advance() => State = _ahead.TryDequeue(out var next) ? next : State;

    /// <summary>Takes the steps for which there has been time since the last one.</summary>
    public void CatchUp(DateTimeOffset now, TimeSpan interval)
    {
        while (_ahead.Count > 0 && now - _lastStepAt >= interval)
        {
            _lastStepAt += interval;
            Advance();
        }
    }

    private void Go(DateTimeOffset now, params ReadOnlySpan<string> states)
    {
        _ahead.Clear();
        foreach (var next in states)
        {
            _ahead.Enqueue(next);
        }

        State = states[0];
        _lastStepAt = now;
    }
}
