namespace Itential.Testing.Faults;

/// <summary>The faults that a server has in store. A request meets the first that matches and is not used up, in the order of adding.</summary>
public sealed class FaultPlan
{
    private readonly object _gate = new();
    private ArmedFault[] _faults = [];
    private Dice _dice = new(0);

    internal FaultPlan()
    {
    }

    /// <summary>
    /// Decides which requests meet a fault with a <see cref="Fault.Share"/>: requests that come in the same order after the same seed meet the
    /// same faults. Setting it begins anew.
    /// </summary>
    /// <value>0.</value>
    public int Seed
    {
        get => Volatile.Read(ref _dice).Seed;
        set => Volatile.Write(ref _dice, new Dice(value));
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
            if (armed.Fault.Matches(method, path) && Volatile.Read(ref _dice).Falls(armed.Fault.Share) && armed.TryTake())
            {
                return armed;
            }
        }

        return null;
    }
}
