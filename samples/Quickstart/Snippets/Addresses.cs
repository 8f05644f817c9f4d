using System.Globalization;
using Itential.Refit;

namespace Quickstart.Snippets;

// snippet: addresses
public interface IDeviceSearchApi
{
    [Get("/sites/{site}/devices/{name?}")]
    Task<string> GetAsync(string site, string? name, DateTimeOffset since, bool deep);

    [Get("/files/{**path}")]
    Task<string> ReadAsync(string path);

    [Get("/devices")]
    Task<string> FindAsync(DeviceSearch query, [Query(CollectionFormat.Multi)] string[] tags);

    [Get("/nodes/{id}")]
    Task<string> NodeAsync([Encoded] string id, [QueryName] string? flag);

    [Get("")]
    Task<string> NextPageAsync([Url] Uri next, int? limit);
}

public sealed class DeviceSearch
{
    public string? Name { get; init; }

    [AliasAs("os")]
    public string? OperatingSystem { get; init; }

    public IReadOnlyList<PortRange>? Ports { get; init; }
}

public sealed record PortRange(int From, int To);
// end-snippet

// snippet: addresses-converter
public interface IWindowApi
{
    [Get("/jobs")]
    Task<string> FindAsync([QueryConverter(typeof(WindowConverter))] Window window);
}

public sealed record Window(int From, int To);

public sealed class WindowConverter : IQueryConverter<Window>
{
    public IEnumerable<KeyValuePair<string, string?>> Convert(Window value)
    {
        yield return new("window", string.Create(CultureInfo.InvariantCulture, $"{value.From}-{value.To}"));
    }
}
// end-snippet

// snippet: addresses-formatter
public sealed class NumberedEnums : DefaultUrlParameterFormatter
{
    public override bool TryFormat<T>(T value, in UrlParameter parameter, Span<char> destination, out int charsWritten) =>
        value is Enum number
            ? TryCopy(number.ToString("D"), destination, out charsWritten)
            : base.TryFormat(value, in parameter, destination, out charsWritten);
}
// end-snippet

internal static class AddressSettings
{
    public static IDeviceSearchApi Create()
    {
        // snippet: addresses-settings
        var settings = RefitSettings.SnakeCase();
        settings.UrlParameterFormatter = new NumberedEnums();
        settings.UrlParameterFormatterMap.Add<DateTimeOffset>(time => time.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        settings.CollectionFormat = CollectionFormat.Multi;

        return RestService.For<IDeviceSearchApi>("https://devices.example", settings);
        // end-snippet
    }
}
