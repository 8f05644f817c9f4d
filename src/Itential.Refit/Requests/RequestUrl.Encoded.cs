namespace Itential.Refit.Requests;

/// <content>Values that the caller has percent-encoded. No formatter sees them.</content>
public ref partial struct RequestUrl
{
    /// <summary>Appends a value that is a whole segment.</summary>
    /// <param name="value">The encoded value.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <exception cref="ArgumentException">The value is null or empty, or would leave its segment.</exception>
    public void AppendEncodedSegment(string? value, string parameter)
    {
        AppendEncodedPart(value, parameter);
        EndSegment(parameter);
    }

    /// <summary>Appends a value that is a piece of a segment.</summary>
    /// <param name="value">The encoded value.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <exception cref="ArgumentException">The value is null or empty, or would leave its segment.</exception>
    public void AppendEncodedPart(string? value, string parameter)
    {
        if (string.IsNullOrEmpty(value))
        {
            RefuseEmpty(value, parameter);
            return;
        }

        EncodedText.Check(value, isInQuery: false, parameter);
        Write(value);
    }

    /// <summary>Appends a value whose slashes stay.</summary>
    /// <param name="value">The encoded value.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <exception cref="ArgumentException">The value is null or empty, one of its segments is a dot segment, or it would leave the path.</exception>
    public void AppendEncodedCatchAll(string? value, string parameter)
    {
        if (string.IsNullOrEmpty(value))
        {
            RefuseEmpty(value, parameter);
            return;
        }

        var rest = value.AsSpan();
        while (true)
        {
            var slash = rest.IndexOf('/');
            var segment = slash < 0 ? rest : rest[..slash];
            EncodedText.Check(segment, isInQuery: false, parameter);
            Write(segment);
            EndSegment(parameter);
            if (slash < 0)
            {
                return;
            }

            Write('/');
            rest = rest[(slash + 1)..];
        }
    }

    /// <summary>Appends a value inside the template's own query text; null appends nothing.</summary>
    /// <param name="value">The encoded value.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <exception cref="ArgumentException">The value would leave its pair.</exception>
    public void AppendEncodedQueryValue(string? value, string parameter)
    {
        EncodedText.Check(value, isInQuery: true, parameter);
        Write(value);
    }

    /// <summary>Appends a pair; null appends nothing.</summary>
    /// <param name="name">The escaped name.</param>
    /// <param name="value">The encoded value.</param>
    /// <exception cref="ArgumentException">The value would leave its pair.</exception>
    public void AppendEncodedQuery(string name, string? value)
    {
        if (value is not null)
        {
            WriteName(name);
            AppendEncodedQueryValue(value, name);
        }
    }

    /// <summary>Appends an element of a collection; null appends nothing.</summary>
    /// <param name="value">The encoded element.</param>
    /// <exception cref="ArgumentException">The element would leave its pair.</exception>
    public void AppendEncodedItem(string? value)
    {
        if (value is not null || KeepsEmptyItems)
        {
            var start = BeginItem();
            AppendEncodedQueryValue(value, _listName!);
            EndItem(start);
        }
    }

    /// <summary>Appends a flag without <c>=</c>; null or empty appends nothing.</summary>
    /// <param name="value">The encoded flag.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <exception cref="ArgumentException">The value would leave its place.</exception>
    public void AppendEncodedFlag(string? value, string parameter)
    {
        if (!string.IsNullOrEmpty(value))
        {
            WriteSeparator();
            AppendEncodedQueryValue(value, parameter);
        }
    }
}
