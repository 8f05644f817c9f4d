using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>The one call that an enumeration is, in steps: its activity is current while a step runs, and not between them.</summary>
internal struct Enumeration(TracedMethod method, ILogger? logger)
{
    private TracedCall _call;
    private bool _started;

    public readonly bool IsOpen => _call.IsOpen;

    /// <summary>Starts a step, the first one with the record of the start.</summary>
    /// <returns>The activity to hand to <see cref="End"/>.</returns>
    public Activity? Begin()
    {
        if (_started)
        {
            return _call.Resume();
        }

        _started = true;
        var outer = Activity.Current;
        _call = logger is null ? method.Enter() : method.Enter(logger);
        return outer;
    }

    public bool Note(Exception exception) => _call.Note(exception);

    /// <summary>Ends a step, the last one with the record of the end.</summary>
    public void End(Activity? outer, bool goesOn)
    {
        if (!goesOn)
        {
            _call.Leave();
        }

        _call.Suspend(outer);
    }

    /// <summary>Lets a step that is still running end later.</summary>
    public readonly void Suspend(Activity? outer) => _call.Suspend(outer);
}
