namespace Itential.Refit.Tests.Bodies;

public interface ILinesApi
{
    [Post("/lines")]
    Task LinesAsync([Body(BodySerializationMethod.JsonLines)] IEnumerable<Job> jobs);
}
