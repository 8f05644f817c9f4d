using System.ComponentModel;

namespace Itential.Refit.Requests;

/// <summary>What the body of some statuses is read as. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ErrorBody
{
    private readonly int _first;
    private readonly int _last;

    private protected ErrorBody(int first, int last)
    {
        _first = first;
        _last = last;
    }

    internal bool Fits(int status) => status >= _first && status <= _last;

    /// <summary>Reads the body from an answer that is in memory.</summary>
    internal abstract object? Read(RequestExecutor executor, HttpResponseMessage answer);
}
