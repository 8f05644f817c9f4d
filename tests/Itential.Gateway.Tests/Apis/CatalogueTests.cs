using Microsoft.Extensions.DependencyInjection;

namespace Itential.Gateway.Tests.Apis;

/// <summary>The typed interfaces hold the operations of the table, each once, and nothing else.</summary>
public sealed class CatalogueTests(ITestOutputHelper output)
{
    private static readonly Catalogue Table = new("gateway", typeof(IGatewayClient).Assembly);

    [Fact]
    public void Table_Read_HoldsEveryOperation()
    {
        output.WriteLine(Table.Report());

        Assert.Equal(250, Table.Rows.Count);
    }

    [Fact]
    public void Row_OfTheTable_HasOnePlainMethodAndAtMostOneTwin()
    {
        Findings.None(Table.RowFaults());
        Assert.Equal(250, Table.Methods.Count(method => !method.IsTwin));
    }

    [Fact]
    public void Method_OfAnInterface_IsARow() => Findings.None(Table.MethodFaults());

    [Fact]
    public void Method_OfADoubtfulRow_SaysSoAndNoOtherDoes() => Findings.None(Table.DoubtFaults());

    [Fact]
    public void Method_OfAnOldRow_SaysSoAndNoOtherDoes() =>
        Findings.None(Table.ObsoleteFaults(row => row.Notes.Contains("legacy", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Row_ThatPages_HasATwinUnlessItIsNamed()
    {
        Findings.None(Table.TwinFaults(new Dictionary<string, string>()));
        Findings.None(Table.TwinNameFaults());
    }

    [Fact]
    public void QueryParameter_OfAMethod_IsListedByTheRow() => Findings.None(Table.QueryFaults());

    [Fact]
    public void JsonContext_OfAnInterface_KnowsEveryBodyAndResult() => Findings.None(Table.ContextFaults());

    [Fact]
    public void Interface_OfTheAssembly_IsReachedFromTheClient() => Findings.None(Table.HomeFaults(typeof(IGatewayClient)));

    [Fact]
    public void Interface_OfTheAssembly_IsAService()
    {
        var services = new ServiceCollection();
        services.AddItentialGateway(options => options.Token = "t");
        services.AddItentialGateway("lab", options => options.Token = "t");
        using var provider = services.BuildServiceProvider();

        Assert.All(OperationMethod.InterfacesOf(Table.Assembly), type =>
        {
            Assert.IsType(type, provider.GetService(type), exactMatch: false);
            Assert.IsType(type, provider.GetKeyedService(type, "lab"), exactMatch: false);
        });
    }
}
