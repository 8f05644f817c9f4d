namespace Itential.Refit;

/// <content>How addresses and forms are written.</content>
public sealed partial class RefitSettings
{
    /// <summary>Writes the values of routes and queries.</summary>
    /// <value>Default: null, values are written as <see cref="DefaultUrlParameterFormatter"/> says, by the fastest way.</value>
    public IUrlParameterFormatter? UrlParameterFormatter { get; set; }

    /// <summary>How values of single types are written in routes and queries. It goes before <see cref="UrlParameterFormatter"/>.</summary>
    /// <value>Default: empty.</value>
    public UrlParameterFormatterMap UrlParameterFormatterMap { get; } = new();

    /// <summary>Makes query and form names of the properties that have neither <see cref="AliasAsAttribute"/> nor a name of the serializer's.</summary>
    /// <value>Default: null, the properties' own names.</value>
    public IUrlParameterKeyFormatter? UrlParameterKeyFormatter { get; set; }

    /// <summary>Writes the values of URL-encoded bodies.</summary>
    /// <value>Default: null, values are written as <see cref="DefaultUrlParameterFormatter"/> says.</value>
    public IUrlParameterFormatter? FormUrlEncodedParameterFormatter { get; set; }

    /// <summary>Whether the names that <c>[JsonPropertyName]</c> and Newtonsoft's <c>[JsonProperty]</c> give hold in queries and forms too.</summary>
    /// <value>Default: true.</value>
    public bool HonorContentSerializerPropertyNamesInQuery { get; set; } = true;

    /// <summary>How a route is put together with the base address.</summary>
    /// <value>Default: <see cref="UrlResolution.RefitLegacy"/>.</value>
    public UrlResolution UrlResolution { get; set; }

    /// <summary>What becomes of empty collections, null elements and delimiters in a joined collection of a query.</summary>
    /// <value>Default: <see cref="CollectionJoining.Protected"/>.</value>
    public CollectionJoining CollectionJoining { get; set; }

    /// <summary>Whether a null or empty route value makes an empty segment. Otherwise it is an <see cref="ArgumentException"/>.</summary>
    /// <value>Default: false.</value>
    public bool AllowEmptyRouteValues { get; set; }
}
