using Itential.Refit.Requests;

namespace Itential.Refit.Tests.Requests;

/// <summary>What cannot stand in an address is refused with the parameter's name and the remedy, by each way of writing it.</summary>
public sealed class UrlRefusalTests
{
    private const string Dots = "The route value 'p' makes a segment of dots only, which would lead to another route. Give a real name. (Parameter 'p')";
    private const string LineBreak = "The route value 'p' has a line break. Remove it. (Parameter 'p')";
    private const string Delimiter =
        "An element of 'l' holds the delimiter of its collection, so that the receiver would take it for two. Use CollectionFormat.Multi or Csv. (Parameter 'l')";

    private static readonly Dictionary<string, Action<string?>> Routes = new()
    {
        ["segment"] = value => UrlWriting.Write((ref RequestUrl url) => url.AppendSegment(value, "p")),
        ["part"] = value => UrlWriting.Write((ref RequestUrl url) => url.AppendPart(value, "p")),
        ["segment text"] = value => UrlWriting.Write((ref RequestUrl url) => url.AppendSegmentText(1, value, "p")),
        ["part text"] = value => UrlWriting.Write((ref RequestUrl url) => url.AppendPartText(1, value, "p")),
        ["catch-all"] = value => UrlWriting.Write((ref RequestUrl url) => url.AppendCatchAll(value, "p")),
        ["encoded segment"] = value => UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedSegment(value, "p")),
        ["encoded part"] = value => UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedPart(value, "p")),
        ["encoded catch-all"] = value => UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedCatchAll(value, "p")),
    };

    public static TheoryData<string> Ways => [.. Routes.Keys];

    public static TheoryData<string, Action> Others => new()
    {
        { Dots, () => UrlWriting.Write((ref RequestUrl url) => Slash(ref url).AppendSegment("..", "p")) },
        { Dots, () => UrlWriting.Write((ref RequestUrl url) => Slash(ref url).AppendSegment(1, "'..'", "p")) },
        { Dots, () => UrlWriting.Write((ref RequestUrl url) => Slash(ref url).AppendSegment(true, "p"), Formatting("..")) },
        { Dots, () => UrlWriting.Write((ref RequestUrl url) => Slash(ref url).AppendSegmentText(1, "..", "p")) },
        { Dots, () => UrlWriting.Write((ref RequestUrl url) => Slash(ref url).AppendCatchAll("a/../b", "p")) },
        { Dots, () => UrlWriting.Write((ref RequestUrl url) => Slash(ref url).AppendEncodedSegment("%2e.", "p")) },
        { Dots, () => UrlWriting.Write((ref RequestUrl url) => Slash(ref url).AppendEncodedCatchAll("a/%2E/b", "p")) },
        { LineBreak, () => UrlWriting.Write((ref RequestUrl url) => url.AppendSegment("\na", "p")) },
        { LineBreak, () => UrlWriting.Write((ref RequestUrl url) => url.AppendPartText(1, "a\r", "p")) },
        { LineBreak, () => UrlWriting.Write((ref RequestUrl url) => url.AppendCatchAll("a/\nb", "p")) },
        { Empty("empty"), () => UrlWriting.Write((ref RequestUrl url) => url.AppendPart(1, "''", "p")) },
        { Empty("empty"), () => UrlWriting.Write((ref RequestUrl url) => url.AppendPart(true, "p"), Formatting("")) },
        { Empty("empty"), () => UrlWriting.Write((ref RequestUrl url) => url.AppendPartText(1, "1", "p"), Formatting("")) },
        {
            "The encoded route value 'p' has a character at position 1 that would leave its place or cannot be sent. Percent-encode it. (Parameter 'p')",
            () => UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedPart("a?b", "p"))
        },
        {
            "The encoded query value 'p' has a character at position 2 that would leave its place or cannot be sent. Percent-encode it. (Parameter 'p')",
            () => UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedQuery("p", "ab&c"))
        },
        {
            "The encoded value 'p' has a percent sign at position 4 without two hex digits. Write it as %25. (Parameter 'p')",
            () => UrlWriting.Write((ref RequestUrl url) => url.AppendEncodedPart("a%41%4", "p"))
        },
        {
            "The value of 'p' holds half of a surrogate pair and cannot be sent. Give well-formed text. (Parameter 'p')",
            () => UrlWriting.Write((ref RequestUrl url) => url.AppendQuery("p", "half " + (char)0xD83D))
        },
        { Delimiter, () => UrlWriting.Write((ref RequestUrl url) => Listing(ref url, CollectionFormat.Ssv).AppendItem("a b")) },
        { Delimiter, () => UrlWriting.Write((ref RequestUrl url) => Listing(ref url, CollectionFormat.Ssv).AppendItemText(1, "a b")) },
        { Delimiter, () => UrlWriting.Write((ref RequestUrl url) => Listing(ref url, CollectionFormat.Ssv).AppendEncodedItem("a%20b")) },
        {
            "'address' holds no absolute address of scheme http or https. Give one, such as https://host.example/path. (Parameter 'address')",
            () => AbsoluteAddress.Of("ftp://host.example", "address")
        },
        {
            "The address in 'address' holds a user name or password, which is never sent. Remove it and send the credential in a header. (Parameter 'address')",
            () => AbsoluteAddress.Of("https://u:p@host.example", "address")
        },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Route_NullOrEmpty_SaysWhichOfThem(string way)
    {
        Assert.Equal(Empty("null"), Assert.Throws<ArgumentException>(() => Routes[way](null)).Message);
        Assert.Equal(Empty("empty"), Assert.Throws<ArgumentException>(() => Routes[way]("")).Message);
    }

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public void Value_ThatCannotStandThere_IsRefused(string message, Action write) => Assert.Equal(message, Assert.Throws<ArgumentException>(write).Message);

    private static string Empty(string what) => $"The route needs a value for 'p', and it is {what}. Give one, or declare the placeholder as {{p?}}. (Parameter 'p')";

    private static RefitSettings Formatting(string text) => new() { UrlParameterFormatter = new FixedFormatter(text) };

    private static ref RequestUrl Slash(ref RequestUrl url)
    {
        url.Append("/");
        return ref url;
    }

    private static ref RequestUrl Listing(ref RequestUrl url, CollectionFormat format)
    {
        url.BeginList("l", format);
        return ref url;
    }

    private sealed class FixedFormatter(string text) : DefaultUrlParameterFormatter
    {
        public override bool TryFormat<T>(T value, in UrlParameter parameter, Span<char> destination, out int charsWritten) => TryCopy(text, destination, out charsWritten);
    }
}
