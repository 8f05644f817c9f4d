using System.Text.Json.Nodes;

namespace Itential.Platform.Tests.Archive;

/// <summary>What a server dropped of a document, what of it is encrypted, and names that cannot be part of an address.</summary>
public sealed class DocumentComparisonTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""", "")]
    [InlineData("""{"a":1,"b":null}""", "{}", "a")]
    [InlineData("""{"a":{"b":1}}""", """{"a":{}}""", "a.b")]
    [InlineData("""{"a":{"b":1}}""", """{"a":7}""", "a.b")]
    [InlineData("""{"a":[{"name":"x","b":1}]}""", """{"a":[{"name":"y"},{"name":"x"}]}""", "a[x].b")]
    [InlineData("""{"a":[{"name":"x"}]}""", """{"a":[]}""", "a[x]")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", "a[1]")]
    [InlineData("""{"a":[null,{"b":1}]}""", """{"a":7}""", "a[1]")]
    [InlineData("""{"a":1}""", "null", "a")]
    [InlineData("7", "8", "")]
    public void Dropped_Members_AreNamedByTheirPath(string sent, string stored, string paths) =>
        Assert.Equal(paths, string.Join(' ', DroppedMembers.Of(JsonNode.Parse(sent), JsonNode.Parse(stored))));

    [Theory]
    [InlineData("""{"p":"$ENCa"}""", """{"p":"$ENCb"}""", """{"p":"$ENCb"}""", 1)]
    [InlineData("""{"p":"$ENCa","q":1}""", "{}", """{"q":1}""", 1)]
    [InlineData("""{"l":[{"p":"$ENCa"}]}""", """{"l":[{"p":"$ENCb"}]}""", """{"l":[{"p":"$ENCb"}]}""", 1)]
    [InlineData("""{"l":[{"p":"$ENCa"}]}""", """{"l":[]}""", """{"l":[{"p":"$ENCa"}]}""", 1)]
    [InlineData("""{"l":["x"]}""", """{"l":7}""", """{"l":["x"]}""", 0)]
    [InlineData("""{"p":"plain","q":7,"r":null}""", "null", """{"p":"plain","q":7,"r":null}""", 0)]
    public void Encrypted_Members_TakeTheServersOwnValues(string document, string stored, string expected, int warnings)
    {
        var sent = JsonNode.Parse(document);

        Assert.Equal(warnings, EncryptedMembers.Warnings(sent).Count);
        Assert.Equal(warnings, EncryptedMembers.Keep(sent, JsonNode.Parse(stored)).Count);
        Assert.Equal(expected, sent!.ToJsonString());
    }

    [Theory]
    [InlineData("a/b", "/x/a%2Fb")]
    [InlineData("...", "/x/...")]
    [InlineData(".a", "/x/.a")]
    public void Path_OfAName_IsOneSegment(string name, string expected) => Assert.Equal(expected, DocumentPath.Of("/x", name));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void Path_OfANameThatIsNoSegment_IsRefused(string name) =>
        Assert.Contains($"'{name}'", Assert.Throws<AssetRefusedException>(() => DocumentPath.Of("/x", name)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"_id":"1","name":"a"}""", true)]
    [InlineData("""{"_id":"1"}""", false)]
    [InlineData("""{"name":"a"}""", false)]
    [InlineData("""{"_id":"1","name":"a","namespace":{}}""", false)]
    [InlineData("""{"_id":"1","name":"a","namespace":null}""", true)]
    [InlineData("""{"_id":"1","name":"@0123456789abcdef01234567: a"}""", false)]
    [InlineData("""{"_id":"1","name":"@0123456789abcdef0123456x: a"}""", true)]
    [InlineData("""{"_id":"1","name":"@0123456789abcdef01234567; a"}""", true)]
    [InlineData("""{"_id":"1","name":"#0123456789abcdef01234567: a"}""", true)]
    public void Entry_OfAnItem_IsThereUnlessItHasNoNameOrIsOfAProject(string item, bool isThere) =>
        Assert.Equal(isThere, AssetEntry.FromOutsideProjects([JsonNode.Parse(item)!.AsObject()]).Count == 1);
}
