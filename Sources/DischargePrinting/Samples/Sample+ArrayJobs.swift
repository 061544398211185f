extension Sample {
    /// Run on Slurm 22.05.
    static let slurmText = """
        #!/bin/sh
        # A batch on many machines, one part of the rows a task. Submit it, then prove that every row is there once:
        #
        #   job=$(sbatch --parsable ward.slurm)
        #   sbatch --dependency=afterany:$job --output=collect.log --wrap \\
        #       "discharge batch collect sheets --patients patients.csv --output sheets"
        #
        # All machines see this folder. A task that was killed goes on where it ended: scontrol requeue JOB_TASK.
        # To print one part by itself, write --shard 3/8 for auto: --array=3 would be an array of one part.
        #
        # As many parts as the array has tasks; 1-8%4 runs 4 of them at a time.
        #SBATCH --array=1-8
        #SBATCH --cpus-per-task=2
        #SBATCH --job-name=discharge
        # A task whose machine is lost begins again, and --resume prints what is missing.
        #SBATCH --requeue
        #SBATCH --open-mode=append
        #SBATCH --output=discharge-%a.log

        # With exec, the signal that ends a task reaches discharge, which records what is done.
        exec discharge batch patients.csv --output sheets --shard auto --resume --jobs "$SLURM_CPUS_PER_TASK" \\
            --site site.yaml

        """

    static let kubernetesText = """
        # A batch on many machines, one part of the rows a pod; Kubernetes 1.29 or newer. Run it, and when the Job has
        # ended, prove that every row is there once:
        #
        #   kubectl apply -f ward.yaml
        #   discharge batch collect sheets --patients patients.csv --output sheets
        #
        # Indexes whose part has refused rows count as failed; collect tells these rows.
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: discharge
        spec:
          completionMode: Indexed
          completions: 8                # as many parts, and the number in --shard auto/8
          parallelism: 4
          backoffLimitPerIndex: 3       # a pod that is lost begins again, and --resume prints what is missing
          podFailurePolicy:
            rules:
              - action: FailIndex       # what would end in the same way again, such as refused rows
                onExitCodes:
                  containerName: discharge
                  operator: In
                  values: [1, 64, 65, 66]
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: discharge
                  image: registry.example/discharge   # yours
                  workingDir: /ward
                  command: [discharge, batch, patients.csv, --output, sheets, --shard, auto/8, --resume, --jobs, "2",
                    --site, site.yaml]
                  resources:
                    requests: { cpu: "2", memory: 512Mi }
                  volumeMounts:
                    - { name: ward, mountPath: /ward }
              volumes:
                - name: ward
                  persistentVolumeClaim: { claimName: ward }   # one that many machines can write

        """
}
