namespace Itential.Refit;

/// <summary>What is known about a value that is formatted, most of it since compile time.</summary>
/// <param name="name">The name.</param>
/// <param name="place">Where the value goes.</param>
/// <param name="format">The .NET format.</param>
/// <param name="text">The ordinary text.</param>
public readonly struct UrlParameter(string name, UrlParameterPlace place, string? format = null, string? text = null)
{
    /// <summary>The parameter's name in a route, the name on the wire, unescaped, elsewhere.</summary>
    public string Name { get; } = name;

    /// <summary>Where the value goes.</summary>
    public UrlParameterPlace Place { get; } = place;

    /// <summary>The declared .NET format.</summary>
    /// <value>Default: null, none is declared.</value>
    public string? Format { get; } = format;

    /// <summary>What is sent without a formatter, where the value does not write itself: an enum's wire name, an address, a culture's name.</summary>
    /// <value>Default: null, the value writes itself.</value>
    public string? Text { get; } = text;
}
