namespace Itential.Refit.Requests;

/// <content>Flags: values without a name and without <c>=</c>. They keep no reserved character, so that a flag stays one.</content>
public ref partial struct RequestUrl
{
    /// <summary>Appends a flag; null or empty appends nothing.</summary>
    /// <param name="value">The flag.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public void AppendFlag(string? value, string parameter) => AppendFlagText(value, value, parameter);

    /// <summary>Appends a flag.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public void AppendFlag<T>(T value, string? format, string parameter)
        where T : struct, ISpanFormattable
    {
        var (start, hadQuery, kept) = BeginFlag();
        WriteValue(value, format, parameter);
        EndFlag(start, hadQuery, kept);
    }

    /// <summary>Appends a flag.</summary>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public void AppendFlag(bool value, string parameter)
    {
        var (start, hadQuery, kept) = BeginFlag();
        WriteFlag(value, parameter);
        EndFlag(start, hadQuery, kept);
    }

    /// <summary>Appends a flag that does not write itself; null or empty text appends nothing.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, for a formatter.</param>
    /// <param name="text">Its text.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AppendFlagText<T>(T value, string? text, string parameter, string? format = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var (start, hadQuery, kept) = BeginFlag();
        WriteTextOf(value, text, format, parameter);
        EndFlag(start, hadQuery, kept);
    }

    private (int Start, bool HadQuery, bool Kept) BeginFlag()
    {
        var state = (_length, _hasQuery, _keepsReserved);
        _keepsReserved = false;
        WriteSeparator();
        return state;
    }

    // A formatter may write nothing, and then there is no flag.
    private void EndFlag(int start, bool hadQuery, bool kept)
    {
        _keepsReserved = kept;
        if (_length == start + 1)
        {
            _length = start;
            _hasQuery = hadQuery;
        }
    }
}
