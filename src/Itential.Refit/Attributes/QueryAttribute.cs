namespace Itential.Refit;

/// <summary>Shapes a query parameter: its format, the way its collection is written, the prefix of its properties.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class QueryAttribute : Attribute
{
    /// <summary>Changes nothing; says that the parameter is a query parameter.</summary>
    public QueryAttribute()
    {
    }

    /// <summary>Joins the names of nested properties by a delimiter.</summary>
    /// <param name="delimiter">The text between two names.</param>
    public QueryAttribute(string delimiter)
    {
        Delimiter = delimiter;
    }

    /// <summary>Joins the names of nested properties by a delimiter, after a prefix.</summary>
    /// <param name="delimiter">The text between two names.</param>
    /// <param name="prefix">The name before them.</param>
    public QueryAttribute(string delimiter, string prefix)
    {
        Delimiter = delimiter;
        Prefix = prefix;
    }

    /// <summary>Joins the names of nested properties by a delimiter, after a prefix, and formats the values.</summary>
    /// <param name="delimiter">The text between two names.</param>
    /// <param name="prefix">The name before them.</param>
    /// <param name="format">The .NET format of the values.</param>
    public QueryAttribute(string delimiter, string prefix, string format)
    {
        Delimiter = delimiter;
        Prefix = prefix;
        Format = format;
    }

    /// <summary>Writes a collection as told.</summary>
    /// <param name="collectionFormat">How a collection is written.</param>
    public QueryAttribute(CollectionFormat collectionFormat)
    {
        CollectionFormat = collectionFormat;
    }

    /// <summary>The text between the names of nested properties.</summary>
    /// <value>Default: <c>.</c></value>
    public string Delimiter { get; } = ".";

    /// <summary>The name before the names of an object's properties or a dictionary's keys.</summary>
    /// <value>Default: none.</value>
    public string? Prefix { get; }

    /// <summary>The .NET format of the value, applied culture-invariantly.</summary>
    /// <value>Default: none.</value>
    public string? Format { get; set; }

    /// <summary>Writes an object by its <c>ToString()</c> under the parameter's own name.</summary>
    /// <value>Default: false.</value>
    public bool TreatAsString { get; set; }

    /// <summary>Sends a null value as an empty one.</summary>
    /// <value>Default: false, null is left out.</value>
    public bool SerializeNull { get; set; }

    /// <summary>How a collection is written.</summary>
    /// <value>Default: <see cref="CollectionFormat.RefitParameterFormatter"/>.</value>
    public CollectionFormat CollectionFormat { get; set; }
}
