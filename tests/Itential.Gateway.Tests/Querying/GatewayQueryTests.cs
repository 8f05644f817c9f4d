namespace Itential.Gateway.Tests.Querying;

public sealed class GatewayQueryTests
{
    private static readonly GatewayField<GatewayDevice> Name = new("name");

    [Fact]
    public void Conditions_AreFunctionsOfJson()
    {
        Assert.Equal("""equals({"name":"core1"})""", Name.IsEqualTo("core1").ToString());
        Assert.Equal("""contains({"name":"a\"b\\c"})""", Name.Contains("a\"b\\c").ToString());
        Assert.Equal("""startswith({"name":"Zürich & <x>"})""", Name.StartsWith("Zürich & <x>").ToString());
        Assert.Equal("""endswith({"name":"\n"})""", Name.EndsWith("\n").ToString());
    }

    [Fact]
    public void Query_IsWrittenWithWhatItHas()
    {
        var all = new GatewayQuery<GatewayDevice>();

        Assert.Equal("", Text(all));
        Assert.Equal(
            """filter=equals({"name":"a"})&order=descending&detail=full""",
            Text(all.Where(Name.IsEqualTo("a")).Order(GatewayOrder.Descending).Detail(GatewayDetail.Full)));
        Assert.Equal("order=ascending&detail=summary", Text(all.Order(GatewayOrder.Ascending).Detail(GatewayDetail.Summary)));
        Assert.Equal("", Text(all));
    }

    [Fact]
    public void SecondCondition_IsRefused()
    {
        var query = new GatewayQuery<GatewayDevice>().Where(Name.IsEqualTo("a"));

        var error = Assert.Throws<InvalidOperationException>(() => query.Where(Name.Contains("b")));

        Assert.Equal("""The query has the condition equals({"name":"a"}) already, and the gateway takes one.""", error.Message);
    }

    [Fact]
    public void BlankField_IsRefused() => Assert.Throws<ArgumentException>(() => new GatewayField<GatewayDevice>(""));

    private static string Text(GatewayQueryDefinition query) =>
        string.Join('&', new GatewayPairs().Convert(query).Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}={pair.Value}"));
}
