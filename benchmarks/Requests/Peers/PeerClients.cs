using System.Text.Json;
using Baseline;
using RestSharp;
using RestSharp.Serializers.Json;

namespace Benchmarks.Requests.Peers;

/// <summary>The other clients over the same in-memory server.</summary>
internal static class PeerClients
{
    public static IRestEaseJobsApi RestEase() => new RestEase.RestClient(SampleAnswers.Client(SampleAnswers.Job))
    {
        ResponseDeserializer = new SourceGeneratedJson.Reader(),
        RequestBodySerializer = new SourceGeneratedJson.Writer(),
    }.For<IRestEaseJobsApi>();

    public static RestClient RestSharp() => new(
        SampleAnswers.Client(SampleAnswers.Job),
        configureSerialization: serialization => serialization.UseSystemTextJson(new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = BaselineJson.Default }));
}
