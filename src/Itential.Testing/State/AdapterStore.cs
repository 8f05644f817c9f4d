using System.Text.Json.Nodes;
using Itential.Testing.Lists;

namespace Itential.Testing.State;

/// <summary>The adapters of a Platform. They change their state after the call that asks for it, as the real ones do.</summary>
internal sealed class AdapterStore(TimeProvider clock, TimeSpan? stepInterval)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, Adapter> _byName = new(StringComparer.Ordinal);
    private readonly List<Adapter> _adapters = [];

    public bool TryAdd(Adapter adapter)
    {
        lock (_gate)
        {
            if (!_byName.TryAdd(adapter.Name, adapter))
            {
                return false;
            }

            _adapters.Add(adapter);
            return true;
        }
    }

    public bool Remove(string name)
    {
        lock (_gate)
        {
            return _byName.Remove(name, out var adapter) && _adapters.Remove(adapter);
        }
    }

    public JsonObject? Find(string name)
    {
        lock (_gate)
        {
            return _byName.TryGetValue(name, out var adapter) ? adapter.Document.DeepClone().AsObject() : null;
        }
    }

    public Page Query(ListQuery query)
    {
        lock (_gate)
        {
            return query.Run(_adapters.Select(adapter => adapter.Document));
        }
    }

    public bool IsRunning(string name)
    {
        lock (_gate)
        {
            return _byName.TryGetValue(name, out var adapter) && adapter.State == AdapterState.Running;
        }
    }

    public bool Change(string name, Action<Adapter, DateTimeOffset> change)
    {
        lock (_gate)
        {
            if (!_byName.TryGetValue(name, out var adapter))
            {
                return false;
            }

            change(adapter, clock.GetUtcNow());
            return true;
        }
    }

    /// <summary>Reads the health of one adapter; without a step interval the read itself is a step.</summary>
    public JsonObject? ReadHealth(string name)
    {
        lock (_gate)
        {
            return _byName.TryGetValue(name, out var adapter) ? Health(Step(adapter)) : null;
        }
    }

    /// <summary>Reads the health of the adapters that the query asks for; only those that are answered take a step.</summary>
    public Page QueryHealth(ListQuery query)
    {
        lock (_gate)
        {
            var page = query.Run(_adapters.Select(Health));
            return page with { Items = [.. page.Items.Select(item => Health(Step(_byName[(string)item["id"]!])))] };
        }
    }

    private Adapter Step(Adapter adapter)
    {
        if (stepInterval is { } interval)
        {
            adapter.CatchUp(clock.GetUtcNow(), interval);
        }
        else
        {
            adapter.Advance();
        }

        return adapter;
    }

    private JsonObject Health(Adapter adapter) =>
        ServiceHealth.Write(adapter.Name, "Adapter", (string?)adapter.Document["model"] ?? "", adapter.State, clock.GetUtcNow());
}
