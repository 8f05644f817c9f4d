using System.Text.Json;

namespace Itential.Refit;

/// <content>Settings that are ready to use.</content>
public sealed partial class RefitSettings
{
    /// <summary>
    /// The wire format of Refit 15.2: dates as <c>01/02/2024 03:04:05</c>, <c>True</c> and <c>False</c>, joined collections as Refit joins them,
    /// an empty segment for a null or empty route value, HTTP 1.1, and the method's interface, name and route in each request's options. A dot segment
    /// is refused here too.
    /// </summary>
    public static RefitSettings RefitCompatible() => new()
    {
        UrlParameterFormatter = new RefitUrlParameterFormatter(),
        FormUrlEncodedParameterFormatter = new RefitUrlParameterFormatter(),
        CollectionJoining = CollectionJoining.RefitLegacy,
        AllowEmptyRouteValues = true,
        DescribeRequests = true,
        Version = System.Net.HttpVersion.Version11,
    };

    /// <summary>Names in camel case: in queries, in forms and in the JSON of interfaces without <see cref="JsonContextAttribute"/>.</summary>
    public static RefitSettings CamelCase() => Named(new CamelCaseUrlParameterKeyFormatter(), JsonNamingPolicy.CamelCase);

    /// <summary>Names in snake case: in queries, in forms and in the JSON of interfaces without <see cref="JsonContextAttribute"/>.</summary>
    public static RefitSettings SnakeCase() => Named(new SnakeCaseUrlParameterKeyFormatter(), JsonNamingPolicy.SnakeCaseLower);

    /// <summary>Names in kebab case: in queries, in forms and in the JSON of interfaces without <see cref="JsonContextAttribute"/>.</summary>
    public static RefitSettings KebabCase() => Named(new KebabCaseUrlParameterKeyFormatter(), JsonNamingPolicy.KebabCaseLower);

    private static RefitSettings Named(IUrlParameterKeyFormatter keys, JsonNamingPolicy policy)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { PropertyNamingPolicy = policy };
        return new RefitSettings(new SystemTextJsonContentSerializer(options)) { UrlParameterKeyFormatter = keys };
    }
}
