using System.Globalization;
using ClusterGraph.Benchmarks;
using ClusterGraph.Benchmarks.Relatedness;
using ClusterGraph.Benchmarks.Serving;
using ClusterGraph.Benchmarks.Stores;

// graphql      the service beside a bare endpoint with the same answers   [--seconds 10] [--warmup 30] [--rounds 3] [--only NAME]
// relatedness  paths and partner search as data grow                     [--sources 200] [--most 1000000]
// store        loads of a million nodes and single changes                [--copies 15] [--changes 200] [--participations FILE] [--only FIGURE]
// serve        both servers in one process; `graphql` starts it on the server's core
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var options = new Options(args);
switch (args.FirstOrDefault())
{
    case "graphql": return await ServingBenchmark.RunAsync(options);
    case "store": return await StoreBenchmark.RunAsync(options);
    case "relatedness": return RelatednessBenchmark.Run(options);
    case "serve": return await ServerProcess.RunAsync();
    default:
        Console.Error.WriteLine("Say what to measure: graphql, relatedness or store.");
        return 2;
}
