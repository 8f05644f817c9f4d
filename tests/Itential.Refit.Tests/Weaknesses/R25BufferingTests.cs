using System.Text;
using Itential.Refit.Tests.Calls;
using Itential.Refit.Tests.Observation;
using Itential.Refit.Tests.Results;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit reads an answer whole before it reads it. Here JSON is read from the stream, arrays of objects too.</summary>
public sealed class R25BufferingTests
{
    private static readonly string Array = "[" + string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"{{\"name\":\"r{i}\",\"port\":{i}}}")) + "]";

    [Fact]
    public async Task Array_OfObjects_IsReadFromTheStream()
    {
        // The content refuses to be copied.
        Assert.Equal(5_000, (await Api(Content(Array)).ListAsync("x", CancellationToken.None)).Count);
        Assert.Equal(5_000, Api(Content(Array)).List("x", CancellationToken.None).Count);
    }

    [Fact]
    public async Task Array_ThatIsWrongAtItsBeginning_IsNotReadToItsEnd()
    {
        foreach (var synchronous in (bool[])[false, true])
        {
            var content = Content("[\"no device\"," + Array[1..]);
            var api = Api(content);

            await Assert.ThrowsAsync<ApiException>(() => synchronous ? Task.Run(() => api.List("x", CancellationToken.None)) : api.ListAsync("x", CancellationToken.None));

            Assert.InRange(content.BytesRead, 1, Array.Length / 2);
        }
    }

    [Fact]
    public async Task Sequence_ReadsNoFurtherThanItsReaderHasCome()
    {
        var content = Content(Array);
        Assert.Equal(new Device("r0", 0), await Api(content).ArrayItems("x", CancellationToken.None).ReadOneAsync());
        Assert.InRange(content.BytesRead, 1, Array.Length / 2);
    }

    private static ChunkedContent Content(string json) => new(Encoding.UTF8.GetBytes(json), 1_000, "application/json");

    private static IShapesApi Api(HttpContent content) => RestService.For<IShapesApi>(AnswerHandler.Client((_, _) => new HttpResponseMessage { Content = content }));
}
