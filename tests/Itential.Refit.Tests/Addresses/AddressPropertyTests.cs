using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Itential.Refit.Requests;
using TestKit;

namespace Itential.Refit.Tests.Addresses;

/// <summary>What holds of every value: it comes back equal, or it is refused.</summary>
public sealed class AddressPropertyTests
{
    private static readonly string[] Awkward =
    [
        "/", "?", "#", "%", ".", "..", "%2e", "%2E", "%2F", "&", "=", "+", " ", ",", ";", ":", "@", "\\", "|", "\t", "{x}", "[", "]", "\"", "'", "<", ">", "ü", "İ", "ı", "€", "😀", "\u0301", "\u202e", "a", "Z", "0", "-", "_", "~",
    ];

    private static readonly string[] Dots = ["", ".", "..", "%2e", ".%2E", "%2e%2e", "a/..", "./a", "a/%2e%2e/b"];

    private static Config Config => Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true);

    private static Gen<string> Runes => Gen.Choose(1, 0x10FFFF).Where(Rune.IsValid).Select(code => new Rune(code).ToString());

    private static Gen<string> Text => OrDots(Gen.OneOf(Gen.Elements(Awkward), Gen.Elements(Awkward), Runes));

    private static Gen<string> Ascii => OrDots(Gen.OneOf(Gen.Elements(Awkward), Gen.Choose('!', '~').Select(code => ((char)code).ToString())));

    [Fact]
    public void Segment_AnyText_ComesBackEqualOrIsRefused() => Check.One(Config, Prop.ForAll(Text.ToArbitrary(), value =>
    {
        var isRefused = value is "" or "." or ".." || value.AsSpan().IndexOfAny('\r', '\n') >= 0;
        return Sent(() => Targets.Api.Segment(value)) is { } target
            ? !isRefused && target.Split('/') is ["", "users", var segment, "x"] && Uri.UnescapeDataString(segment) == value && IsStable(target)
            : isRefused;
    }));

    [Fact]
    public void Neighbours_AnyTexts_StayInTheirSegment() => Check.One(Config, Prop.ForAll(Text.ToArbitrary(), Text.ToArbitrary(), (a, b) =>
        Sent(() => Targets.Api.Neighbours(a, b)) is not { } target
        || (target.Split('/') is ["", "parts", var segment, "x"] && Uri.UnescapeDataString(segment) == a + b && IsStable(target))));

    [Fact]
    public void CatchAll_AnyText_KeepsItsSlashesAndItsRoute() => Check.One(Config, Prop.ForAll(Text.ToArbitrary(), value =>
    {
        var isRefused = value.Length == 0 || value.AsSpan().IndexOfAny('\r', '\n') >= 0 || value.Split('/').Any(segment => segment is "." or "..");
        return Sent(() => Targets.Api.Rest(value)) is { } target
            ? !isRefused && target.StartsWith("/files/", StringComparison.Ordinal) && target[7..].Split('/').Select(Uri.UnescapeDataString).SequenceEqual(value.Split('/')) && IsStable(target)
            : isRefused;
    }));

    [Fact]
    public void Encoded_AnyAscii_IsSentAsItIsInItsPlaceOrRefused() => Check.One(Config, Prop.ForAll(Ascii.ToArbitrary(), value =>
        (Sent(() => Targets.Api.EncodedSegment(value)) is not { } segment || (segment.Split('/', '?', '#') is ["", "enc", var part, "x"] && part == value && IsStable(segment)))
        && (Sent(() => Targets.Api.EncodedNeighbours(value, ".")) is not { } two || (two.Split('/', '?', '#') is ["", "enc", var both, "x"] && both == value + "." && IsStable(two)))
        && (Sent(() => Targets.Api.EncodedRest(value)) is not { } rest || (rest == "/enc/" + value && IsStable(rest)))
        && (Sent(() => Targets.Api.EncodedQuery(null, value, null)) is not { } query || query == "/enc?t=&q=" + value)));

    [Fact]
    public void Query_AnyPairs_ComeBackEqual() => Check.One(Config, Prop.ForAll(Text.ToArbitrary(), Text.Where(key => !string.IsNullOrWhiteSpace(key)).ToArbitrary(), (value, key) =>
        Pairs(Targets.Api.Query(value)).SequenceEqual([("value", value)])
        && Pairs(Targets.Api.Pairs(new Dictionary<string, string?> { [key] = value, ["z"] = key })).SequenceEqual(key == "z" ? [("z", key)] : [(key, value), ("z", key)])
        && Pairs(Targets.Api.Unescaped(value, null)).SequenceEqual([("q", value)])));

    [Fact]
    public void List_AnyElements_ComeBackEqualOrAreRefused() => Check.One(Config.WithMaxTest(1000), Prop.ForAll(Text.ListOf().Select(list => list.ToArray()).ToArbitrary(), values =>
        Pairs(Targets.Api.Multi(values)).Select(pair => pair.Value).SequenceEqual(values)
        && (values.Length == 0 || RawValue(Targets.Api.List(values)).Split(',').Select(Uri.UnescapeDataString).SequenceEqual(values))
        && (Sent(() => Targets.Api.Spaces(values)) is not { } spaces ? values.Any(item => item.Contains(' ', StringComparison.Ordinal)) : values.Length == 0 || Uri.UnescapeDataString(RawValue(spaces)).Split(' ').SequenceEqual(values))
        && (Sent(() => Targets.Api.Pipes(values)) is not { } pipes ? values.Any(item => item.Contains('|', StringComparison.Ordinal)) : values.Length == 0 || Uri.UnescapeDataString(RawValue(pipes)).Split('|').SequenceEqual(values))));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void Scalars_OfEveryType_ComeBackEqualInAnyCulture(string culture)
    {
        using var scope = new InCulture(culture);
        var map = ArbMap.Default;

        ComesBack(map.ArbFor<int>(), int.Parse);
        ComesBack(map.ArbFor<long>(), long.Parse);
        ComesBack(map.ArbFor<byte>(), byte.Parse);
        ComesBack(map.ArbFor<double>().Filter(double.IsFinite), double.Parse);
        ComesBack(map.ArbFor<float>().Filter(float.IsFinite), float.Parse);
        ComesBack(map.ArbFor<decimal>(), decimal.Parse);
        ComesBack(map.ArbFor<Guid>(), Guid.Parse);
        ComesBack(map.ArbFor<TimeSpan>(), TimeSpan.Parse);
        ComesBack(map.ArbFor<DateTimeOffset>(), DateTimeOffset.Parse);
        ComesBack(map.ArbFor<DateTime>(), (text, provider) => DateTime.Parse(text, provider, DateTimeStyles.RoundtripKind));
        ComesBack(map.ArbFor<DateTime>().Convert(DateOnly.FromDateTime, day => day.ToDateTime(default)), DateOnly.Parse);
        ComesBack(map.ArbFor<DateTime>().Convert(TimeOnly.FromDateTime, time => DateTime.UnixEpoch + time.ToTimeSpan()), TimeOnly.Parse);
        ComesBack(Gen.Choose(1, 0xD7FF).Select(code => (char)code).ToArbitrary(), (text, _) => text.Single());
    }

    [Fact]
    public async Task Server_AnyRouteAndQuery_SeesThemEqual()
    {
        await using var server = await RecordingServer.StartAsync();
        var api = RestService.For<IAddressApi>(server.BaseAddress);
        foreach (var value in Text.Where(text => text is not ("" or "." or "..") && text.AsSpan().IndexOfAny('\r', '\n') < 0).Sample(200))
        {
            api.Segment(value);
            api.Query(value);

            var targets = server.Requests.Select(request => request.Target).TakeLast(2).ToArray();
            Assert.Equal(value, Uri.UnescapeDataString(targets[0].Split('/')[2]));
            Assert.Equal([("value", value)], Pairs(targets[1]));
        }
    }

    // One in five values is about dots, which long random texts never are.
    private static Gen<string> OrDots(Gen<string> piece) => Gen.Frequency((4, piece.ListOf().Select(string.Concat)), (1, Gen.Elements(Dots)));

    private static void ComesBack<T>(Arbitrary<T> values, Func<string, IFormatProvider, T> parse)
        where T : struct, ISpanFormattable, IEquatable<T> => Check.One(Config.WithMaxTest(300), Prop.ForAll(values, value =>
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://h.example") };
        var url = new RequestUrl(new char[16], new RequestExecutor(http, new RefitSettings()));
        url.Append("/a/");
        url.AppendPart(value, null, "value");
        url.AppendQuery("q", value, null);
        var target = url.ToUri().PathAndQuery;
        var parts = target.Split("?q=");
        return parts.Length == 2 && Same(parts[0][3..], value, parse) && Same(parts[1], value, parse) && target.All(char.IsAscii);
    }));

    private static bool Same<T>(string escaped, T value, Func<string, IFormatProvider, T> parse)
        where T : struct, IEquatable<T> => escaped.IndexOf('/', StringComparison.Ordinal) < 0 && parse(Uri.UnescapeDataString(escaped), CultureInfo.InvariantCulture).Equals(value);

    private static string? Sent(Func<string> call)
    {
        try
        {
            return call();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a server or proxy that resolves dot segments, encoded ones too, sees the same route.</summary>
    private static bool IsStable(string target) => target.Split('?')[0].Split('/').All(segment => Uri.UnescapeDataString(segment) is not ("." or ".."));

    private static string RawValue(string target) => target[(target.IndexOf('=', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<(string Name, string Value)> Pairs(string target) =>
        target.Contains('?', StringComparison.Ordinal)
            ? target[(target.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&').Select(pair => pair.Split('=', 2)).Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])))
            : [];
}
