using System.Globalization;
using Itential.Refit.Tests.Addresses;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit's formatters take <c>object</c> and leave its fast path. Here they are generic, write into a span and see the value's own type.</summary>
public sealed class R32FormatterTests
{
    [Fact]
    public void Formatter_EveryValue_ComesAsItsOwnTypeWithItsFacts()
    {
        var seen = new SeeingFormatter();
        var api = Targets.Of(new RefitSettings { UrlParameterFormatter = seen });

        api.Scalars(true, 1.5, default, default, default, default, Color.LightBlue, Color.Red);
        api.ScalarRoute(2, default, false);
        api.Flags("f", [Color.Red], "raw");
        api.Any(new Dictionary<string, object?> { ["a b"] = 1 }, null);

        Assert.Equal(
            [
                "Boolean flag Query -", "Double number Query -", "DateTime time Query -", "DateTimeOffset offset Query -", "DateOnly day Query -", "TimeSpan span Query -",
                "Color color Query light-blue", "Color other Query Red", "Double number Path -", "DateTime time Path -", "Boolean flag Path -",
                "String flag Query f", "Color colors Query Red", "Object a b Query 1",
            ],
            seen.Calls);
    }

    [Fact]
    public void Formatter_ItsText_IsEscapedAndCheckedLikeAnyOther()
    {
        var api = Targets.Of(new RefitSettings { UrlParameterFormatter = new Constant("..") });
        Assert.Throws<ArgumentException>(() => api.Segment("a"));
        Assert.Throws<ArgumentException>(() => api.ScalarRoute(1, default, true));
        Assert.Throws<ArgumentException>(() => api.Rest("a/b"));

        api = Targets.Of(new RefitSettings { UrlParameterFormatter = new Constant("a/ü") });
        Assert.Equal("/users/a%2F%C3%BC/x", api.Segment("x"));
        Assert.Equal("/q?value=a%2F%C3%BC", api.Query("x"));
        Assert.Equal("/q?value=", Targets.Of(new RefitSettings { UrlParameterFormatter = new Constant("") }).Query("x"));
        Assert.Throws<ArgumentException>(() => Targets.Of(new RefitSettings { UrlParameterFormatter = new Constant("") }).Segment("x"));
        Assert.Equal("/q", Targets.Of(new RefitSettings { UrlParameterFormatter = new Constant("") }).Flags("x", null, null));
    }

    [Fact]
    public void Formatter_LongText_GetsALongerDestination()
    {
        var text = new string('a', 5000);

        Assert.Equal("/q?value=" + text, Targets.Of(new RefitSettings { UrlParameterFormatter = new Constant(text) }).Query("x"));
    }

    [Fact]
    public void Formatter_Default_WritesWhatNoFormatterWrites()
    {
        var api = Targets.Of(new RefitSettings { UrlParameterFormatter = new DefaultUrlParameterFormatter() });

        foreach (var call in new Func<IAddressApi, string>[]
        {
            item => item.Scalars(true, 1.5, DateTime.UnixEpoch, DateTimeOffset.UnixEpoch, new DateOnly(2026, 1, 2), TimeSpan.FromSeconds(1), Color.LightBlue, null),
            item => item.Segment("a b"),
            item => item.Rest("a/b c"),
            item => item.List(["a", "b,c"]),
            item => item.Any(new Dictionary<string, object?> { ["a"] = DateTime.UnixEpoch, ["b"] = Color.Red, ["c"] = new object[] { 1, "x" } }, 1.5),
        })
        {
            Assert.Equal(call(Targets.Api), call(api));
        }
    }

    [Fact]
    public void FormatterMap_OneType_LeavesTheOthers()
    {
        var settings = new RefitSettings();
        settings.UrlParameterFormatterMap.Add<DateTime>(value => value.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        settings.UrlParameterFormatterMap.Add<Color>(value => ((int)value).ToString(CultureInfo.InvariantCulture));

        Assert.Equal(
            "/q?flag=true&number=0&time=20240102&offset=0001-01-01T00%3A00%3A00.0000000%2B00%3A00&day=0001-01-01&span=00%3A00%3A00&color=1&other=0",
            Targets.Of(settings).Scalars(true, 0, new DateTime(2024, 1, 2), default, default, default, Color.LightBlue, Color.Red));
    }

    private sealed class SeeingFormatter : DefaultUrlParameterFormatter
    {
        public List<string> Calls { get; } = [];

        public override bool TryFormat<T>(T value, in UrlParameter parameter, Span<char> destination, out int charsWritten)
        {
            Calls.Add($"{typeof(T).Name} {parameter.Name} {parameter.Place} {parameter.Text ?? "-"}");
            return base.TryFormat(value, in parameter, destination, out charsWritten);
        }
    }

    private sealed class Constant(string text) : IUrlParameterFormatter
    {
        public bool TryFormat<T>(T value, in UrlParameter parameter, Span<char> destination, out int charsWritten)
        {
            var fits = text.TryCopyTo(destination);
            charsWritten = fits ? text.Length : 0;
            return fits;
        }
    }
}
