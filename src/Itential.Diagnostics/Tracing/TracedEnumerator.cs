using System.Collections;
using System.Diagnostics;

namespace Itential.Diagnostics.Tracing;

/// <summary>One enumeration of an iterator's result.</summary>
[StackTraceHidden]
internal sealed class TracedEnumerator(IEnumerator inner, TracedMethod method) : IEnumerator, IDisposable
{
    private Enumeration _enumeration = new(method, logger: null);

    public object? Current => inner.Current;

    public bool MoveNext()
    {
        var outer = _enumeration.Begin();
        var goesOn = false;
        try
        {
            goesOn = inner.MoveNext();
            return goesOn;
        }
        catch (Exception e) when (_enumeration.Note(e))
        {
            throw;
        }
        finally
        {
            _enumeration.End(outer, goesOn);
        }
    }

    public void Reset() => inner.Reset();

    public void Dispose()
    {
        if (!_enumeration.IsOpen)
        {
            (inner as IDisposable)?.Dispose();
            return;
        }

        var outer = _enumeration.Begin();
        try
        {
            (inner as IDisposable)?.Dispose();
        }
        catch (Exception e) when (_enumeration.Note(e))
        {
            throw;
        }
        finally
        {
            _enumeration.End(outer, goesOn: false);
        }
    }
}
