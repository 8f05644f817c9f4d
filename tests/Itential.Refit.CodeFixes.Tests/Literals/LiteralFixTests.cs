using Itential.Refit.CodeFixes.Literals;

namespace Itential.Refit.CodeFixes.Tests.Literals;

public sealed class LiteralFixTests
{
    [Theory]
    [InlineData("[Get(\"a/b\")] Task A();", "[Get(\"/a/b\")] Task A();")]
    [InlineData("[Get(@\"a/b\")] Task A();", "[Get(@\"/a/b\")] Task A();")]
    [InlineData("[Get(\"\"\"a/b\"\"\")] Task A();", "[Get(\"\"\"/a/b\"\"\")] Task A();")]
    [InlineData("[Get(\"a\" + \"/b\")] Task A();", "[Get(\"/a\" + \"/b\")] Task A();")]
    [InlineData("[Get(\"{id}\")] Task A(int id);", "[Get(\"/{id}\")] Task A(int id);")]
    [InlineData("[Get(\"?a=1\")] Task A();", "[Get(\"/?a=1\")] Task A();")]
    [InlineData("[Get(\"  /a\")] Task A();", "[Get(\"/a\")] Task A();")]
    [InlineData("[Get(\" \")] Task A();", "[Get(\"/\")] Task A();")]
    public Task LeadingSlash_Missing_IsAdded(string before, string after) =>
        Fix.AppliesAsync<LeadingSlashFix>("Start the route with '/'", Api.With(before), Api.With(after));

    [Fact]
    public Task LeadingSlash_OfAConstant_IsNotOffered() => Fix.IsNotOfferedAsync<LeadingSlashFix>(
        "public static class Routes { public const string A = \"a\"; }\n" + Api.With("[Get(Routes.A)] Task A();"));

    [Fact]
    public Task LeadingSlash_AtABackslash_IsLeftToTheOtherFix() => Fix.IsNotOfferedAsync<LeadingSlashFix>(Api.With("[Get(@\"\\a\")] Task A();"));

    [Fact]
    public Task LeadingSlashes_All_AreAdded() => Fix.AppliesToAllAsync<LeadingSlashFix>(
        Api.With("[Get(\"a\")] Task A();", "[Get(\"b\")] Task B();"),
        Api.With("[Get(\"/a\")] Task A();", "[Get(\"/b\")] Task B();"));

    [Theory]
    [InlineData("[Get(\"/a//b\")] Task A();", "[Get(\"/a/b\")] Task A();")]
    [InlineData("[Get(\"//a\")] Task A();", "[Get(\"/a\")] Task A();")]
    [InlineData("[Get(@\"/a//\")] Task A();", "[Get(@\"/a/\")] Task A();")]
    public Task DoubleSlash_InARoute_IsHalved(string before, string after) =>
        Fix.AppliesAsync<DoubleSlashFix>("Write one '/' for two", Api.With(before), Api.With(after));

    [Fact]
    public Task DoubleSlash_BetweenPrefixAndRoute_IsTakenFromThePrefix() => Fix.AppliesAsync<DoubleSlashFix>(
        "End the prefix without '/'",
        "[PathPrefix(\"/api/\")]\n" + Api.With("[Get(\"/a\")] Task A();"),
        "[PathPrefix(\"/api\")]\n" + Api.With("[Get(\"/a\")] Task A();"));

    [Fact]
    public Task DoubleSlashes_All_AreHalved() => Fix.AppliesToAllAsync<DoubleSlashFix>(
        Api.With("[Get(\"/a///b//c\")] Task A();"),
        Api.With("[Get(\"/a/b/c\")] Task A();"));

    [Theory]
    [InlineData("/a/../b", "/b")]
    [InlineData("/a/./b", "/a/b")]
    [InlineData("/a/b/..", "/a/")]
    [InlineData("/.?x=1", "/?x=1")]
    public Task DotSegment_InARoute_IsResolved(string before, string after) => Fix.AppliesAsync<DotSegmentFix>(
        $"Write the path that it stands for: '{after}'",
        Api.With($"[Get(\"{before}\")] Task A();"),
        Api.With($"[Get(\"{after}\")] Task A();"));

    [Theory]
    [InlineData("/../b")]
    [InlineData("/{id}/../b")]
    [InlineData("/a/%2e/b")]
    public Task DotSegment_ThatLeadsElsewhere_IsNotOffered(string route) =>
        Fix.IsNotOfferedAsync<DotSegmentFix>(Api.With($"[Get(\"{route}\")] Task A(int id);"));

    [Fact]
    public Task DotSegments_All_AreResolved() => Fix.AppliesToAllAsync<DotSegmentFix>(
        Api.With("[Get(\"/a/./b/../c\")] Task A();"),
        Api.With("[Get(\"/a/c\")] Task A();"));

    [Theory]
    [InlineData("[Get(\"/a\\u200bb\")] Task A();")]
    [InlineData("[Get(\"/a\\nb\")] Task A();")]
    [InlineData("[Get(@\"/a\u200bb\")] Task A();")]
    public Task InvisibleCharacter_InARoute_IsRemoved(string before) => Fix.AppliesAsync<InvisibleCharacterFix>(
        "Remove the invisible character",
        Api.With(before),
        Api.With(before.Replace("\\u200b", "", StringComparison.Ordinal).Replace("\\n", "", StringComparison.Ordinal).Replace("\u200b", "", StringComparison.Ordinal)));

    [Fact]
    public Task InvisibleCharacters_All_AreRemoved() => Fix.AppliesToAllAsync<InvisibleCharacterFix>(
        Api.With("[Get(\"/\\ta\\u00a0\\u200bb\")] Task A();"),
        Api.With("[Get(\"/ab\")] Task A();"));

    [Theory]
    [InlineData("[Get(@\"/a\\b\")] Task A();", "[Get(@\"/a/b\")] Task A();")]
    [InlineData("[Get(\"/a\\\\b\")] Task A();", "[Get(\"/a/b\")] Task A();")]
    public Task Backslash_InARoute_BecomesASlash(string before, string after) =>
        Fix.AppliesAsync<BackslashFix>(@"Write '/' for '\'", Api.With(before), Api.With(after));

    [Fact]
    public Task Backslashes_All_BecomeSlashes() => Fix.AppliesToAllAsync<BackslashFix>(
        Api.With("[Get(@\"\\a\\b\")] Task A();"),
        Api.With("[Get(@\"/a/b\")] Task A();"));

    [Fact]
    public Task Fragment_InARoute_IsEscaped() => Fix.AppliesAsync<FragmentFix>(
        "Write '%23' for '#'",
        Api.With("[Get(\"/a#b\")] Task A();"),
        Api.With("[Get(\"/a%23b\")] Task A();"));

    [Fact]
    public Task Fragments_All_AreEscaped() => Fix.AppliesToAllAsync<FragmentFix>(
        Api.With("[Get(\"/a#b#\")] Task A();"),
        Api.With("[Get(\"/a%23b%23\")] Task A();"));

    [Fact]
    public Task Fragment_ThatIsABackslash_IsNotOffered() => Fix.IsNotOfferedAsync<FragmentFix>(Api.With("[Get(@\"/a\\b\")] Task A();"));

    [Theory]
    [InlineData("/a/{id", "/a/{id}", "{id}")]
    [InlineData("/a/{id/b", "/a/{id}/b", "{id}")]
    [InlineData("/a/{id?x=1", "/a/{id}?x=1", "{id}")]
    public Task OpenPlaceholder_WithAName_IsClosed(string before, string after, string placeholder) => Fix.AppliesAsync<ClosePlaceholderFix>(
        $"Close the placeholder: '{placeholder}'",
        Api.With($"[Get(\"{before}\")] Task A(int id);"),
        Api.With($"[Get(\"{after}\")] Task A(int id);"));

    [Fact]
    public Task OpenPlaceholders_All_AreClosed() => Fix.AppliesToAllAsync<ClosePlaceholderFix>(
        Api.With("[Get(\"/a/{id/{name\")] Task A(int id, string name);"),
        Api.With("[Get(\"/a/{id}/{name}\")] Task A(int id, string name);"));

    [Fact]
    public Task OpenPlaceholder_WithoutAName_IsNotOffered() => Fix.IsNotOfferedAsync<ClosePlaceholderFix>(Api.With("[Get(\"/a/{/b\")] Task A();"));

    [Fact]
    public Task ClosedName_WithoutABrace_IsOpened() => Fix.AppliesAsync<OpenPlaceholderFix>(
        "Open the placeholder: '{id}'",
        Api.With("[Get(\"/a/id}\")] Task A(int id);"),
        Api.With("[Get(\"/a/{id}\")] Task A(int id);"));

    [Theory]
    [InlineData("/a/}")]
    [InlineData("}")]
    public Task ClosedNothing_WithoutABrace_IsNotOffered(string route) => Fix.IsNotOfferedAsync<OpenPlaceholderFix>(Api.With($"[Get(\"{route}\")] Task A();"));

    [Theory]
    [InlineData("[Get(Routes.Open)] Task A();")]
    [InlineData("[Get(\"/a\" + \"}b\")] Task A();")]
    [InlineData("[Get($\"/a}}b\")] Task A();")]
    public Task Brace_OutsideALiteral_IsNotOffered(string member) => Fix.IsNotOfferedAsync<EscapeBraceFix>(
        "public static class Routes { public const string Open = \"/a}b\"; }\n" + Api.With(member));

    [Fact]
    public Task ClosedNames_All_AreOpened() => Fix.AppliesToAllAsync<OpenPlaceholderFix>(
        Api.With("[Get(\"/a/id}/name}\")] Task A(int id, string name);"),
        Api.With("[Get(\"/a/{id}/{name}\")] Task A(int id, string name);"));

    [Theory]
    [InlineData("/a{", "/a%7B", "Write '%7B' for '{'")]
    [InlineData("/a}b", "/a%7Db", "Write '%7D' for '}'")]
    public Task Brace_WithoutAPlaceholder_IsEscaped(string before, string after, string title) => Fix.AppliesAsync<EscapeBraceFix>(
        title,
        Api.With($"[Get(\"{before}\")] Task A();"),
        Api.With($"[Get(\"{after}\")] Task A();"));

    [Fact]
    public Task Braces_All_AreEscaped() => Fix.AppliesToAllAsync<EscapeBraceFix>(
        Api.With("[Get(\"/a}/}b\")] Task A();"),
        Api.With("[Get(\"/a%7D/%7Db\")] Task A();"));

    [Theory]
    [InlineData("/a/{ id }", "/a/{id}", "int id")]
    [InlineData("/a/{id:int}", "/a/{id}", "int id")]
    [InlineData("/a/{id:int?}", "/a/{id?}", "int? id")]
    [InlineData("/a/{*rest}", "/a/{**rest}", "string rest")]
    [InlineData("/a/{**rest?}", "/a/{**rest}", "string rest")]
    [InlineData("/a/x{**rest}", "/a/x{rest}", "string rest")]
    [InlineData("/a/{**rest}", "/a/{rest}", "int rest")]
    [InlineData("/a/x{id?}", "/a/x{id}", "int id")]
    public Task Placeholder_InAnotherForm_IsWrittenAsItsPlaceAllows(string before, string after, string parameter) => Fix.AppliesAsync<PlaceholderFormFix>(
        $"Write '{after[after.IndexOf('{', StringComparison.Ordinal)..]}'",
        Api.With($"[Get(\"{before}\")] Task A({parameter});"),
        Api.With($"[Get(\"{after}\")] Task A({parameter});"));

    [Fact]
    public Task Placeholders_All_AreWrittenAsTheirPlacesAllow() => Fix.AppliesToAllAsync<PlaceholderFormFix>(
        Api.With("[Get(\"/a/{id:int}/x{name?}/{*rest}\")] Task A(int id, string name, string rest);"),
        Api.With("[Get(\"/a/{id}/x{name}/{**rest}\")] Task A(int id, string name, string rest);"));

    [Fact]
    public Task Placeholder_WithoutAName_IsNotOffered() => Fix.IsNotOfferedAsync<PlaceholderFormFix>(Api.With("[Get(\"/a/{}\")] Task A();"));
}
