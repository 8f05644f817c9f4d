using Itential.Refit.Requests;

namespace Itential.Refit.Tests.Requests;

/// <summary>What each way of writing a part of an address writes.</summary>
public sealed class UrlPartTests
{
    private static readonly RefitSettings EmptyAllowed = new() { AllowEmptyRouteValues = true };
    private static readonly RefitSettings Refit = new() { CollectionJoining = CollectionJoining.RefitLegacy };

    public static TheoryData<string, string> Parts => new()
    {
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendPart((string?)null, "p"), EmptyAllowed) },
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendPartText(1, null, "p"), EmptyAllowed) },
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendCatchAll(null, "p"), EmptyAllowed) },
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedPart(null, "p"), EmptyAllowed) },
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedCatchAll(null, "p"), EmptyAllowed) },
        { "/x1a%20b", UrlWriting.Write((ref RequestUrl url) => url.AppendPartText(7, "1a b", "p")) },
        { "/x/1", UrlWriting.Write((ref RequestUrl url) => Slash(ref url).AppendSegmentText(7, "1", "p")) },
        { "/x?5", UrlWriting.Write((ref RequestUrl url) => url.AppendFlag(5, null, "p")) },
        { "/x?true", UrlWriting.Write((ref RequestUrl url) => url.AppendFlag(true, "p")) },
        { "/x?a%20b", UrlWriting.Write((ref RequestUrl url) => url.AppendFlagText(7, "a b", "p")) },
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendFlagText(7, null, "p")) },
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedFlag("", "p")) },
        { "/x?a%20b", UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedFlag("a%20b", "p")) },
        { "/x?q=v", UrlWriting.Write((ref RequestUrl url) => Query(ref url).AppendQueryValue("v", "p")) },
        { "/x?q=", UrlWriting.Write((ref RequestUrl url) => Query(ref url).AppendQueryValue(null, "p")) },
        { "/x?q=v", UrlWriting.Write((ref RequestUrl url) => Query(ref url).AppendQueryValueText(7, "v", "p")) },
        { "/x?q=", UrlWriting.Write((ref RequestUrl url) => Query(ref url).AppendQueryValueText(7, null, "p")) },
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendConverted("", null)) },
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedQuery("p", null)) },
        { "/x?p=a%41%42b", UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedQuery("p", "a%41%42b")) },
        { "/x?l=true,false", UrlWriting.Write((ref RequestUrl url) => Flags(ref url)) },
        { "/x?l=a%2C%2Cb", UrlWriting.Write((ref RequestUrl url) => Items(ref url), Refit) },
        { "/x?l=a,b", UrlWriting.Write((ref RequestUrl url) => Items(ref url)) },
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendAny("p", null, null)) },
        { "/x?p=1,2&q=3", UrlWriting.Write((ref RequestUrl url) => Collections(ref url)) },
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendAnyPair("", " ", "v", null)) },
        { "/x", UrlWriting.Write((ref RequestUrl url) => url.AppendAnyPair("", "k", null, null)) },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_IsWritten(string expected, string written) => Assert.Equal(expected, written);

    [Fact]
    public void Formatter_OfTheProduct_WritesFlagsAndDates()
    {
        Assert.Equal("false", Formatted(false));
        Assert.Equal("true", Formatted(true));
        Assert.Equal("2026-01-02", Formatted(new DateOnly(2026, 1, 2)));
        Assert.Equal("2026-01-02T00:00:00.0000000", Formatted(new DateTime(2026, 1, 2)));
        Assert.Equal("02.01.26", Formatted(new DateOnly(2026, 1, 2), "dd'.'MM'.'yy"));
    }

    [Fact]
    public void Formatter_TooLittleRoom_WritesNothing()
    {
        Assert.False(new DefaultUrlParameterFormatter().TryFormat("long", new UrlParameter("p", UrlParameterPlace.Query), new char[3], out var written));
        Assert.Equal(0, written);
        Assert.False(new MappedUrlParameterFormatter(Mapped().Copy(), new DefaultUrlParameterFormatter()).TryFormat(1, new UrlParameter("p", UrlParameterPlace.Query), new char[2], out written));
        Assert.Equal(0, written);
        Assert.Throws<ArgumentNullException>(() => new UrlParameterFormatterMap().Add<int>(null!));
    }

    private static string Formatted<T>(T value, string? format = null)
    {
        var room = new char[64];
        Assert.True(new DefaultUrlParameterFormatter().TryFormat(value, new UrlParameter("p", UrlParameterPlace.Query, format), room, out var written));
        return new string(room, 0, written);
    }

    private static UrlParameterFormatterMap Mapped()
    {
        var map = new UrlParameterFormatterMap();
        map.Add<int>(_ => "one");
        return map;
    }

    private static ref RequestUrl Slash(ref RequestUrl url)
    {
        url.Append("/");
        return ref url;
    }

    private static ref RequestUrl Query(ref RequestUrl url)
    {
        url.Append("?q=");
        return ref url;
    }

    private static void Flags(ref RequestUrl url)
    {
        url.BeginList("l", CollectionFormat.Csv);
        url.AppendItem(true);
        url.AppendItem(false);
        url.EndList();
    }

    private static void Items(ref RequestUrl url)
    {
        url.BeginList("l", CollectionFormat.Csv);
        url.AppendItemText(1, "a");
        url.AppendItemText(2, null);
        url.AppendItemText(3, "b");
        url.EndList();
    }

    private static void Collections(ref RequestUrl url)
    {
        url.AppendAny("p", new[] { 1, 2 }, null);
        url.AppendAny("q", 3, null);
    }
}
