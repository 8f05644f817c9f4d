namespace Itential.Testing.Faults;

/// <summary>The faults that a server has in store. A request meets the first that matches and is not used up, in the order of adding.</summary>
public sealed class FaultPlan
{
    private readonly object _gate = new();
    private ArmedFault[] _faults = [];

    internal FaultPlan()
    {
    }

    /// <summary>Adds a fault. It works from the next request on.</summary>
    /// <param name="fault">What goes wrong, and for which requests.</param>
    /// <returns>The handle: it counts the hits, releases what is held and takes the fault back.</returns>
    public ArmedFault Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var armed = new ArmedFault(this, fault);
        lock (_gate)
        {
            _faults = [.. _faults.Where(other => !other.IsSpent), armed];
        }

        return armed;
    }

    /// <summary>Takes all faults back and releases the requests that they hold.</summary>
    public void Reset()
    {
        ArmedFault[] faults;
        lock (_gate)
        {
            faults = _faults;
            _faults = [];
        }

        foreach (var fault in faults)
        {
            fault.Release();
        }
    }

    internal void Remove(ArmedFault fault)
    {
        lock (_gate)
        {
            _faults = [.. _faults.Where(other => other != fault)];
        }
    }

    internal ArmedFault? Take(string method, string path)
    {
        foreach (var armed in Volatile.Read(ref _faults))
        {
            if (armed.Fault.Matches(method, path) && armed.TryTake())
            {
                return armed;
            }
        }

        return null;
    }
}
