using Microsoft.Extensions.DependencyInjection;

namespace Itential.Platform.Tests.Apis;

/// <summary>The typed interfaces hold the operations of the table, each once, and nothing else.</summary>
public sealed class CatalogueTests(ITestOutputHelper output)
{
    /// <summary>The one row whose verb an OpenAPI document gives. It is declared as a POST, of the same shape as the call of an adapter's method.</summary>
    private const string FromSpecification = "dynamic/CallIntegrationOperation";

    private static readonly Dictionary<string, string> WithoutTwin = new()
    {
        ["configuration-manager/QueryGradedComplianceHistory"] = "Where the body says what page is wanted is not known.",
        ["configuration-manager/SearchDeviceGroupsPaginated"] = "The body is not known.",
        ["search/Find"] = "The answer has groups of matches, which no page is made of.",
    };

    private static readonly Catalogue Table = new("platform", typeof(IPlatformClient).Assembly, new Dictionary<string, string> { [FromSpecification] = "POST" });

    [Fact]
    public void Table_Read_HoldsEveryOperation()
    {
        output.WriteLine(Table.Report());

        Assert.Equal(669, Table.Rows.Count);
        Assert.Equal([FromSpecification], Table.Rows.Where(row => row.Method == "(from spec)").Select(Catalogue.NameOf));
    }

    [Fact]
    public void Row_OfTheTable_HasOnePlainMethodAndAtMostOneTwin()
    {
        Findings.None(Table.RowFaults());
        Assert.Equal(669, Table.Methods.Count(method => !method.IsTwin));
    }

    [Fact]
    public void Rows_OfOneRoute_AreTheTwoOfAnyAdapterAndIntegration() =>
        Assert.Equal(
            ["dynamic/CallAdapterMethod", FromSpecification],
            Table.Pairs.GroupBy(pair => pair.Plain.Route).Where(group => group.Count() > 1).SelectMany(group => group).Select(pair => Catalogue.NameOf(pair.Row)));

    [Fact]
    public void Method_OfAnInterface_IsARow() => Findings.None(Table.MethodFaults());

    [Fact]
    public void Method_OfADoubtfulRow_SaysSoAndNoOtherDoes() => Findings.None(Table.DoubtFaults());

    [Fact]
    public void Method_OfAnOldRow_SaysSoAndNoOtherDoes() =>
        Findings.None(Table.ObsoleteFaults(row => row.Versions == "<=2021.1" || row.Notes.Contains("deprecated", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Row_ThatPages_HasATwinUnlessItIsNamed()
    {
        Findings.None(Table.TwinFaults(WithoutTwin));
        Findings.None(Table.TwinNameFaults());
    }

    [Fact]
    public void QueryParameter_OfAMethod_IsListedByTheRow() => Findings.None(Table.QueryFaults());

    [Fact]
    public void JsonContext_OfAnInterface_KnowsEveryBodyAndResult() => Findings.None(Table.ContextFaults());

    [Fact]
    public void Interface_OfTheAssembly_IsReachedFromTheClient() => Findings.None(Table.HomeFaults(typeof(IPlatformClient)));

    [Fact]
    public void Interface_OfTheAssembly_IsAService()
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => options.Token = "t");
        services.AddItentialPlatform("lab", options => options.Token = "t");
        using var provider = services.BuildServiceProvider();

        Assert.All(OperationMethod.InterfacesOf(Table.Assembly), type =>
        {
            Assert.IsType(type, provider.GetService(type), exactMatch: false);
            Assert.IsType(type, provider.GetKeyedService(type, "lab"), exactMatch: false);
        });
    }
}
